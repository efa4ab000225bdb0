import { wordings } from "../../../text/wordings.ts";
import type { WordsAbroad } from "../idea.ts";

/** What is said of a certificate or report in Korean, whose endings carry what is said. */
export const korean: WordsAbroad = {
  telltale: String.raw`\p{sc=Hang}+`,
  partsWords: false,
  ours: wordings`
    당사 | 저희 | 우리 | 자사 | 본사는
  `,
  contrast: wordings`
    (?<=[있없했았었입습니])으나 | (?<=[있하되했았었])으?며 | 지만 | 그러나 | 하지만 | 다만 | 반면
  `,
  certificate: wordings`
    인증
  `,
  findings: wordings`
    예외 | 부적합 | 지적 ?사항 | 이견
  `,
  and: wordings`
    그리고 | 또한
  `,
  renewal: wordings`
    갱신 | 사후 ?심사
  `,
  ideas: {
    nothing: wordings`
      업체를 선택 | (?:또는|혹은) ?⁂ | 방어가 되지 | (?:요구|요청)(?:하고|합니다|하며|됩니다|되며|하여) | 해야 | 하여야 | 여야 합 | 필수 | 경우(?:에|,| )
      여부 | 인지 확인 | 부탁 | 바랍니다 | 지원합니다 | 도와 | 컨설팅 | 교육 | 국제 ?표준(?:입니다|이다|으로서|이며) | 확인(?:되지|할 수) | 조건
    `,
    "no-plan": wordings`
      계획(?:은|이|도)? ?없 | 예정(?:은|이)? ?없
    `,
    "taken-away": wordings`
      취소(?:되|됐|된) | 정지(?:되|됐|된) | 철회 | 반납
    `,
    over: wordings`
      만료(?:되었|됐|된|되어|되고) | 갱신하지 ?(?:않|못) | 갱신되지 | 실효 | 유효하지 ?않 | 상실 | 더 이상
    `,
    planned: wordings`
      계획(?:입|이|하|중|을) | 예정 | 준비 ?(?:중|하|를) | 추진 | 진행 ?(?:중|되고|하고) | 진행되 | 심사 ?(?:중|를 받고)
      (?:향후|로드맵|목표)[^。.]{0,8}[:：] | 목표 | 검토 ?중 | 신청(?:하|한) | 받고 있는 중 | 구축 중
    `,
    denied: wordings`
      없(?:습|음|다|으|고|는|이) | 않(?:습|음|았|고|은) | 못(?:했|하) | 미(?:취득|보유|인증|획득) | 아니(?:요|오|며|고)
    `,
    others: wordings`
      클라우드 ?(?:사업자|업체|제공|서비스 ?제공|인프라) | 호스팅 | 데이터 ?센터 | 협력 ?(?:업체|사) | 수탁 | 위탁 ?업체 | 모회사 | IDC | 공급업체 | 공급사
      외주
    `,
    aligned: wordings`
      준수 | 준거 | ⁂.{0,8}(?:따라|기반|기준으로|참고) | 부합
    `,
    held: wordings`
      보유 | (?:인증|인증서|보고서)(?:은|는|이|가|도)? ?있(?:으|습|고|음|다) | 취득 | 획득 | 발급 ?받 | 인증(?:을|를)? ?받(?:았|은|아) | 인증된
      갖추 | 유지 | 갱신(?:했|하였|완료) | 범위는 .{1,30}(?:한하|한정|만) | 유효(?:합|기간|하며) | 발행(?:되었|받|됐) | 수령
    `,
  },
};

import { wordings } from "../../../text/wordings.ts";
import type { WordsAbroad } from "../idea.ts";

/** What is said of a certificate or report in Vietnamese. */
export const vietnamese: WordsAbroad = {
  telltale: wordings`
    dự kiến | đánh giá | kế hoạch | chứng (?:chỉ|nhận) | báo cáo | chúng tôi | công ty | tiêu chuẩn | không
    nhà cung cấp | đã | hiệu lực | được
  `,
  partsWords: true,
  ours: wordings`
    chúng tôi | công ty chúng tôi | của chúng tôi | công ty (?:đã|có|hiện) | tự
  `,
  contrast: wordings`
    nhưng | tuy nhiên | còn | trong khi | mặc dù
  `,
  certificate: wordings`
    chứng (?:chỉ|nhận)
  `,
  findings: wordings`
    ngoại lệ | điểm không phù hợp | sai lệch
  `,
  and: wordings`
    và
  `,
  renewal: wordings`
    gia hạn | tái chứng nhận | giám sát
  `,
  ideas: {
    nothing: wordings`
      yêu cầu (?!của) | phải | cần (?:có|phải) | bắt buộc | nếu | hay không | có .{1,60} không$ | vui lòng
      giúp | tư vấn | đào tạo | là (?:một )?tiêu chuẩn (?:quốc tế|được) | chưa (?:xác minh|xác nhận)
    `,
    "no-plan": wordings`
      không có kế hoạch | không dự định | chưa có kế hoạch
    `,
    "taken-away": wordings`
      bị (?:thu hồi|đình chỉ|hủy|huỷ|tước)
    `,
    over: wordings`
      đã hết (?:hạn|hiệu lực) | hết (?:hạn|hiệu lực) (?:từ|vào) | hết hạn(?=[\s.,;]*$)
      không (?:được )?gia hạn | không còn (?:hiệu lực|giá trị)
    `,
    planned: wordings`
      dự kiến | dự định | kế hoạch
      đang (?:trong|tiến hành|thực hiện|triển khai|chuẩn bị|xin|xây dựng|được|làm) | sẽ | hướng tới
      mục tiêu | trong quá trình | chuẩn bị
    `,
    denied: wordings`
      không | chưa
    `,
    others: wordings`
      nhà cung cấp | trung tâm dữ liệu | nhà thầu | công ty mẹ | đối tác | bên thứ ba | đám mây
    `,
    aligned: wordings`
      tuân (?:thủ|theo) | phù hợp với | dựa trên | theo (?:tiêu chuẩn|hướng dẫn|khung|các nguyên tắc)
      đáp ứng | căn cứ
    `,
    held: wordings`
      có | đã (?:đạt|nhận|được|có|hoàn thành|gia hạn) | đạt | sở hữu | được (?:cấp|chứng nhận)
      do .{2,40} cấp | có hiệu lực | chỉ áp dụng | còn hiệu lực | cho giai đoạn | phát hành
    `,
  },
};

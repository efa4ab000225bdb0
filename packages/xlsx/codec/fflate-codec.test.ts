import { testCodec } from "../testing/test-codec.ts";
import { fflateCodec } from "./fflate-codec.ts";

testCodec(fflateCodec);

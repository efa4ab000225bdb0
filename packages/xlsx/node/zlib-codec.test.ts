import { testCodec } from "../testing/test-codec.ts";
import { zlibCodec } from "./zlib-codec.ts";

testCodec(zlibCodec);

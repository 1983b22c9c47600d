// SPDX-License-Identifier: GPL-3.0-or-later

// A libFuzzer target without sockets: what arrives is read the same whole and byte by byte, and
// never beyond its limits. Built by clang with -DTURBOLANE_FUZZ=ON.

#include "backend/http/parser.h"
#include "domain/require.h"

#include <cstddef>
#include <cstdint>

using namespace turbolane;
using namespace turbolane::backend::http;

namespace {

const Limits &limits()
{
    static const Limits small = [] {
        Limits limits;
        limits.headerBytes = 512;
        limits.bodyBytes = 256;
        return limits;
    }();
    return small;
}

/// What the parser says of the bytes so far. False once it refuses.
bool read(Parser &parser, std::string &story)
{
    for (;;) {
        switch (parser.next()) {
        case Parser::Progress::NeedMore: return true;
        case Parser::Progress::Head:
            story += parser.head().method + " " + parser.head().target + "\n";
            require(parser.head().target.front() == '/', "a target is a path");
            parser.allowBody(limits().bodyBytes);
            break;
        case Parser::Progress::Complete: {
            const QByteArray body = parser.takeBody();
            require(body.size() <= limits().bodyBytes, "a body is within its limit");
            story += body.toStdString() + "\n";
            break;
        }
        case Parser::Progress::Refused:
            story += std::to_string(parser.refusal().status);
            return false;
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    std::string whole;
    Parser atOnce(limits());
    atOnce.append(bytes);
    read(atOnce, whole);

    std::string pieces;
    Parser byteByByte(limits());
    for (const char byte : bytes) {
        byteByByte.append({&byte, 1});
        if (!read(byteByByte, pieces))
            break;
    }
    require(whole == pieces, "how the bytes arrive does not matter");
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later

// A libFuzzer target: whatever is read of a message is written again as the same bytes, so nothing
// is read that was not said. Built by clang with -DTURBOLANE_FUZZ=ON.

#include "domain/require.h"
#include "lines/codec.h"

#include <cstddef>
#include <cstdint>

using namespace turbolane;
using namespace turbolane::lines;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const BytesView bytes(data, size);
    const auto isSame = [&](const Bytes &again) {
        // The version is ours, whichever the two messages of every version came with.
        return again.size() == size && again.substr(4) == Bytes(bytes.begin() + 4, bytes.end());
    };
    if (const auto request = decodeRequest(bytes))
        require(isSame(encoded(*request)), "a request is what was said");
    if (const auto answer = decodeAnswer(bytes))
        require(isSame(encoded(*answer)), "an answer is what was said");
    return 0;
}

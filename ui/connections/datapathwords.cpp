// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connections/datapathwords.h"

#include "ui/text.h"

#include <QCoreApplication>

namespace turbolane::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Datapath)
};

constexpr const char *ofTheKernel = "linux";

} // namespace

QString datapathWords(const std::string &kind)
{
    if (kind == "simulated")
        return Words::tr("Simulated");
    if (kind == ofTheKernel)
        return Words::tr("Kernel of its machine", "the carrier's: it carries real packets");
    return text::fromStd(kind);
}

bool isOfTheKernel(const client::Picture &picture)
{
    return picture.carrier && picture.carrier->datapath == ofTheKernel;
}

} // namespace turbolane::ui

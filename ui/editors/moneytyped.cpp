// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editors/moneytyped.h"

#include "ui/text.h"
#include "ui/textlocale.h"

#include <QRegularExpression>

namespace turbolane::ui {

std::optional<Money> moneyTyped(const QString &typed, Currency currency)
{
    static const QRegularExpression blanks(QStringLiteral("\\s"));
    static const QRegularExpression amount(QStringLiteral("^[0-9]{1,12}(\\.[0-9]{1,2})?$"));
    QString bare = typed;
    bare.remove(blanks).remove(text::currencySign(currency));
    bare.remove(text::fromStd(currency.text()), Qt::CaseInsensitive);
    bare.remove(text::locale().groupSeparator());
    bare.replace(text::decimalPoint(), QStringLiteral("."));
    if (!amount.match(bare).hasMatch())
        return {};
    const auto parsed = Money::parse(bare.toStdString(), currency);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

} // namespace turbolane::ui

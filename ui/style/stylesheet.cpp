// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/stylesheet.h"

#include <QFile>

#include <algorithm>

namespace turbolane::ui {

namespace {

struct RoleColour {
    QPalette::ColorRole role;
    Colour colour;
};

constexpr std::array roles{
    RoleColour{QPalette::Window, Colour::Canvas},
    RoleColour{QPalette::WindowText, Colour::Ink},
    RoleColour{QPalette::Base, Colour::Surface},
    RoleColour{QPalette::AlternateBase, Colour::Hover},
    RoleColour{QPalette::Text, Colour::Ink},
    RoleColour{QPalette::PlaceholderText, Colour::Ink3},
    RoleColour{QPalette::Button, Colour::Surface},
    RoleColour{QPalette::ButtonText, Colour::Ink},
    RoleColour{QPalette::BrightText, Colour::OnInk},
    RoleColour{QPalette::Highlight, Colour::Blue},
    RoleColour{QPalette::HighlightedText, Colour::OnBlue},
    RoleColour{QPalette::Link, Colour::Blue},
    RoleColour{QPalette::LinkVisited, Colour::Blue},
    RoleColour{QPalette::ToolTipBase, Colour::Ink},
    RoleColour{QPalette::ToolTipText, Colour::OnInk},
    RoleColour{QPalette::Light, Colour::Raised},
    RoleColour{QPalette::Midlight, Colour::Line},
    RoleColour{QPalette::Mid, Colour::LineStrong},
    RoleColour{QPalette::Dark, Colour::Control},
    RoleColour{QPalette::Shadow, Colour::Shadow},
};

constexpr std::array textRoles{QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                               QPalette::PlaceholderText};

QString css(const QColor &colour)
{
    return QStringLiteral("rgba(%1,%2,%3,%4)")
        .arg(colour.red())
        .arg(colour.green())
        .arg(colour.blue())
        .arg(colour.alpha());
}

bool isNamePart(QChar character)
{
    return character.isLetterOrNumber() || character == u'-';
}

} // namespace

QPalette paletteOf(Shade shade)
{
    const Tokens &tokens = Tokens::shipped();
    QPalette palette;
    for (const RoleColour &row : roles)
        palette.setColor(row.role, tokens.colour(row.colour, shade));
    for (const QPalette::ColorRole role : textRoles)
        palette.setColor(QPalette::Disabled, role, tokens.colour(Colour::InkDisabled, shade));
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.colour(Colour::Hover, shade));
    return palette;
}

Result<QString> filledIn(const QString &sheet, const SheetLook &look)
{
    QString filled;
    for (qsizetype at = 0; at < sheet.size(); ++at) {
        if (sheet[at] != u'@') {
            filled += sheet[at];
            continue;
        }
        qsizetype end = at + 1;
        while (end < sheet.size() && isNamePart(sheet[end]))
            ++end;
        const QString name = sheet.mid(at + 1, end - at - 1);
        at = end - 1;
        bool isLength = false;
        if (const int length = name.toInt(&isLength); isLength) {
            filled += QString::number((length * look.textPercent + 50) / 100) + QLatin1String("px");
            continue;
        }
        const auto row = std::ranges::find_if(colourNames, [&](const ColourName &known) {
            return name == QLatin1String(known.token);
        });
        if (row == colourNames.end())
            return Error{ErrorCode::NotFound, "no colour is called " + name.toStdString()};
        filled += css(Tokens::shipped().colour(row->colour, look.shade));
    }
    return filled;
}

QString styleSheetOf(const SheetLook &look)
{
    QFile file(QStringLiteral(":/turbolane/style/turbolane.qss"));
    require(file.open(QIODevice::ReadOnly), "the program carries its style sheet");
    const Result<QString> sheet = filledIn(QString::fromUtf8(file.readAll()), look);
    require(bool(sheet), "the program's style sheet names only known colours");
    return *sheet;
}

} // namespace turbolane::ui

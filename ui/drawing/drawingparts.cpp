// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/drawingparts.h"

#include "ui/kit/card.h"
#include "ui/kit/grown.h"
#include "ui/kit/label.h"
#include "ui/models/onrampsmodel.h"
#include "ui/style/theme.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QPainter>

namespace turbolane::ui {

DashedJoint::DashedJoint(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(14);
}

void DashedJoint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(colour(Colour::LineStrong), 1.5, Qt::CustomDashLine));
    QPen pen = painter.pen();
    pen.setDashPattern({2, 2});
    painter.setPen(pen);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 26 : 26;
    painter.drawLine(x, 0, x, height());
}

Label *captionOf(const QString &text, QWidget *editor, QWidget *parent)
{
    auto *label = new Label(Type::Small, Colour::Ink2, text, parent);
    label->setWeight(500);
    label->setBuddy(editor);
    return label;
}

QHBoxLayout *fieldRow(QWidget *caption, QWidget *editor, int captionWidth)
{
    editor->setProperty("dense", true);
    // The longest name of a list is no reason to be wider than the form.
    editor->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setGrownMinimumWidth(caption, captionWidth);
    auto *row = boxed<QHBoxLayout>(nullptr, {}, 8);
    row->addWidget(caption);
    row->addWidget(editor, 1);
    return row;
}

QHBoxLayout *captionRow(QWidget *caption, QWidget *trailing)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(caption);
    row->addStretch();
    row->addWidget(trailing);
    return row;
}

Label *noteLabel(QWidget *parent)
{
    auto *label = new Label(Type::Small, Colour::Bad, {}, parent);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void sayNote(Label &note, const QString &text)
{
    note.setText(text);
    note.setVisible(!text.isEmpty());
}

QString shareText(Bandwidth part, Bandwidth whole)
{
    const text::Figure first = text::bandwidthFigure(part);
    const text::Figure second = text::bandwidthFigure(whole);
    const bool sameUnit = first.unit == second.unit;
    return QCoreApplication::translate("DrawingPanel", "%1 of %2")
        .arg(sameUnit ? first.value : text::bandwidth(part), text::bandwidth(whole));
}

QString siteName(const OnRamp &onRamp)
{
    return plainSite(onRamp.facility.empty() ? onRamp.name : onRamp.facility);
}

} // namespace turbolane::ui

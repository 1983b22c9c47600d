// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"
#include "domain/place.h"

#include <QHBoxLayout>
#include <QString>
#include <QWidget>

namespace turbolane::ui {

class Label;

/// The dashed line between the two ends.
class DashedJoint final : public QWidget {
    Q_OBJECT

public:
    explicit DashedJoint(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// What a field is called, in the form's small words.
Label *captionOf(const QString &text, QWidget *editor, QWidget *parent);
/// The name of a field beside it, in one line; captionWidth: at 100 %, so that fields under each
/// other begin at one edge.
QHBoxLayout *fieldRow(QWidget *caption, QWidget *editor, int captionWidth);
/// What a field is called, and what stands at the end of that line.
QHBoxLayout *captionRow(QWidget *caption, QWidget *trailing);
/// A line under a field that says what is wrong with it; without words it takes no room.
Label *noteLabel(QWidget *parent);
void sayNote(Label &note, const QString &text);

/// "17 of 100 Gbps".
QString shareText(Bandwidth part, Bandwidth whole);
/// The data centre's name, or the provider's own name for the place.
QString siteName(const OnRamp &onRamp);

} // namespace turbolane::ui

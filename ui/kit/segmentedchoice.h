// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/choicerow.h"

namespace turbolane::ui {

/// A few short choices side by side on one sunken strip: hours, ranges, views.
class SegmentedChoice final : public ChoiceRow {
    Q_OBJECT

public:
    enum class Size : std::uint8_t { Small, Regular };

    /// name: what the row chooses, for screen readers ("Boost for, hours").
    explicit SegmentedChoice(const QString &name, Size size = Size::Regular,
                             QWidget *parent = nullptr);

    /// The first is on.
    void setChoices(const QStringList &choices);
    /// All equally wide and as wide as there is room.
    void setFilling(bool filling);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Size m_size;
    bool m_filling = false;
};

} // namespace turbolane::ui

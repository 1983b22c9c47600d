// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/choicerow.h"

#include <optional>

namespace turbolane::ui {

/// Names of panels over a line, each with how many it holds: "On-ramps 181".
class Tabs final : public ChoiceRow {
    Q_OBJECT

public:
    explicit Tabs(const QString &name, QWidget *parent = nullptr);

    /// The first is on.
    void setTabs(const QStringList &names);
    void setCount(int place, std::optional<std::int64_t> count);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Short of room the tabs move together, then let their counts go.
    void fit();
};

} // namespace turbolane::ui

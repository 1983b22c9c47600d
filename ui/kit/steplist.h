// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"
#include "ui/kit/spinner.h"

#include <QListView>

#include <memory>
#include <vector>

namespace turbolane {
struct FlightStep;
enum class StepState : std::uint8_t;
} // namespace turbolane

namespace turbolane::ui {

/// One step as it is shown.
struct StepRow {
    int place = 0;
    StepState state{1}; ///< ToDo
    QString name;
    QString detail = {}; ///< "8 Gbps on 6 segments", "waiting for Ashburn"
    QString trailing = {}; ///< how long it took, takes, or usually takes

    int key() const { return place; }
    friend bool operator==(const StepRow &, const StepRow &) = default;
};

/// A flight record in words: time taken, time running at now, or "about 5 s" as is typical. The
/// step that runs names who holds it when that is not the carrier; a failed one always.
QList<StepRow> stepRows(const std::vector<FlightStep> &steps, Instant now);

/// The steps of an order: done, now, to do, failed. As high as its rows; never scrolls.
class StepList final : public QListView {
    Q_OBJECT

public:
    explicit StepList(const QString &name, QWidget *parent = nullptr);
    ~StepList() override;

    void setRows(const QList<StepRow> &rows);
    /// The steps of a boost turn in orange, of anything else in blue.
    void setBoosting(bool boosting);
    bool isBoosting() const { return m_boosting; }
    qreal phase() const { return m_turning.phase(); }
    int trailingColumn() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Rows;
    int contentHeight() const;
    void fit();

    std::unique_ptr<Rows> m_rows;
    Turning m_turning;
    bool m_boosting = false;
};

} // namespace turbolane::ui

Q_DECLARE_METATYPE(turbolane::ui::StepRow)

// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bandwidth.h"

#include <QLineEdit>

namespace turbolane::ui {

/// Reads what a person types: "750M", "2.5 Gbps", "2,5"; a bare number is Gbps. Only whole Mbps
/// from 1 up are a bandwidth that can be ordered; "1,500" is refused where a
/// comma is no decimal point, because it could mean both.
Result<Bandwidth> bandwidthTyped(const QString &text);

/// Holds a bandwidth. What is typed counts at once where it reads as one in range. Anything else
/// stays in the field as it was typed, until somebody mends it.
class BandwidthEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit BandwidthEdit(QWidget *parent = nullptr);

    Bandwidth value() const { return m_value; }
    /// Shows it, whatever was typed before.
    void setValue(Bandwidth value);
    void setRange(Bandwidth least, Bandwidth most);
    /// False while what stands in the field is no bandwidth in range.
    bool isGood() const { return m_isGood; }

signals:
    void valueChanged(turbolane::Bandwidth value);
    void goodnessChanged(bool isGood);

private:
    void read(const QString &text);
    void settle();
    void setGood(bool isGood);

    Bandwidth m_value = Bandwidth::gbps(1);
    Bandwidth m_least = Bandwidth::mbps(1);
    Bandwidth m_most = Bandwidth::gbps(400);
    bool m_isGood = true;
};

} // namespace turbolane::ui

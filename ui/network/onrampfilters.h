// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

class QMenu;

namespace turbolane::ui {

class FilterChip;
class OnRampFilter;

/// The chips above the on-ramp list: providers by their marks, the round-trip limit, and More for
/// what has no chip of its own.
class OnRampFilters final : public QWidget {
    Q_OBJECT

public:
    explicit OnRampFilters(OnRampFilter &filter, QWidget *parent = nullptr);

    /// Those that have on-ramps here; the design's six have chips, the others stand under More.
    void setProviders(const QStringList &providers);

private:
    void addChip(const QString &provider);
    void toggle(const QString &provider, bool isOn);
    void showFilter();
    void openMore();
    void addOthers(QMenu &menu);
    void addLimitEditor(QMenu &menu);

    OnRampFilter &m_filter;
    QStringList m_others;
    QHash<QString, FilterChip *> m_chips;
    FilterChip *m_limit;
    FilterChip *m_more;
};

} // namespace turbolane::ui

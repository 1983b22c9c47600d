// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instant.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace turbolane::ui {

/// Which on-ramps are listed, nearest to the chosen port first.
class OnRampFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit OnRampFilter(QObject *parent = nullptr);

    /// Every word has to be found somewhere: city, country, site, region, provider or code.
    void setText(const QString &text);
    /// None chosen means all.
    void setProviders(const QSet<QString> &providers);
    /// Strictly under this round trip; none means no limit.
    void setLimit(std::optional<Micros> limit);
    void clear();

    const QString &text() const { return m_text; }
    const QSet<QString> &providers() const { return m_providers; }
    std::optional<Micros> limit() const { return m_limit; }
    bool isFiltering() const { return !m_text.isEmpty() || !m_providers.isEmpty() || m_limit; }

    /// What the limit alone takes away, nearest first, as rows of the source model.
    QList<int> hiddenByLimit() const;

signals:
    void filterChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool matchesWords(const QModelIndex &index) const;
    bool isWithinLimit(const QModelIndex &index) const;
    void changed();

    QString m_text;
    QStringList m_words;
    QSet<QString> m_providers;
    std::optional<Micros> m_limit;
};

/// "100 ms": a limit as it is set, in whole milliseconds.
QString limitText(Micros limit);

} // namespace turbolane::ui

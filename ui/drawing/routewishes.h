// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "ui/drawing/routerules.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QMenu;
class QVBoxLayout;

namespace turbolane::ui {

class FilterChip;
class FlowLayout;
class Label;

/// What is asked of the paths of a drawn connection, beside their ends and their bandwidth.
struct RouteWishesView {
    struct Country {
        QString code; ///< ISO 3166-1 alpha-2
        QString name;
        friend bool operator==(const Country &, const Country &) = default;
    };
    struct Other {
        ConnectionId id;
        QString name;
        friend bool operator==(const Other &, const Other &) = default;
    };
    QList<Country> avoided;
    QList<Country> onTheWay; ///< that a shown path passes and that could be avoided
    QList<Country> elsewhere;
    QString problem; ///< why no path avoids those
    std::optional<Micros> longest;
    QList<Other> others; ///< connections it could be kept apart from
    ConnectionId apartFrom;
    RouteRulesView rules;
    friend bool operator==(const RouteWishesView &, const RouteWishesView &) = default;
};

/// Countries to compare a way around, the longest round trip, what to keep apart from, and the
/// rules of every path.
class RouteWishes final : public QWidget {
    Q_OBJECT

public:
    explicit RouteWishes(QWidget *parent = nullptr);

    void show(const RouteWishesView &view);
    RouteRules &rules() { return *m_rules; }

signals:
    void avoided(const QString &country);
    void allowedAgain(const QString &country);
    void longestChosen(std::optional<turbolane::Micros> roundTrip);
    void apartFromChosen(const turbolane::ConnectionId &connection);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCountries(QVBoxLayout &column);
    void addLongest(QVBoxLayout &column);
    void addApart(QVBoxLayout &column);
    void showCountries();
    void placeWords();
    void showOthers();
    void openCountries();
    void addTo(QMenu &menu, const QList<RouteWishesView::Country> &countries);
    void readLongest();

    RouteWishesView m_view;
    QWidget *m_chips;
    Label *m_words;
    FilterChip *m_add;
    Label *m_problem;
    QLineEdit *m_longest;
    QComboBox *m_apart;
    RouteRules *m_rules;
};

} // namespace turbolane::ui

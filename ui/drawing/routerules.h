// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/pathpolicy.h"

#include <QList>
#include <QString>
#include <QWidget>

class QMenu;

namespace turbolane::ui {

class FilterChip;

/// A place that every path has to keep to, or out of; how each link of it is encrypted.
struct RouteRule {
    enum class Kind : std::uint8_t { WithinZone, AvoidZone, ViaCountry, ViaZone, Encrypted };
    Kind kind = Kind::WithinZone;
    /// ISO 3166-1 alpha-2, or the carrier's residency zone; of encryption its name on the wire.
    std::string code;
    friend bool operator==(const RouteRule &, const RouteRule &) = default;
};

/// Of a draft's rules.
QList<RouteRule> rulesOf(const PathPolicy &policy);
void add(PathPolicy *policy, const RouteRule &rule);
void remove(PathPolicy *policy, const RouteRule &rule);

struct RouteRulesView {
    struct Place {
        std::string code;
        QString name;
        friend bool operator==(const Place &, const Place &) = default;
    };
    QList<RouteRule> rules;
    QList<Place> zones; ///< by name
    QList<Place> countries;
    friend bool operator==(const RouteRulesView &, const RouteRulesView &) = default;
};

/// What every compared path has to keep to, and the connection for as long as it lives: residency
/// zones, countries to pass, encryption.
class RouteRules final : public QWidget {
    Q_OBJECT

public:
    explicit RouteRules(QWidget *parent = nullptr);

    void show(const RouteRulesView &view);

signals:
    void added(const turbolane::ui::RouteRule &rule);
    void takenAway(const turbolane::ui::RouteRule &rule);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showRules();
    void openMenu();
    void fill(QMenu &menu, RouteRule::Kind kind);
    void fillEncryption(QMenu &menu);
    void addTo(QMenu &menu, const QString &words, const RouteRule &rule);
    QString nameOf(const RouteRule &rule) const;
    QString wordsOf(const RouteRule &rule) const;

    RouteRulesView m_view;
    QWidget *m_chips;
    FilterChip *m_add;
};

} // namespace turbolane::ui

// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/factgrid.h"

#include "domain/require.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace turbolane::ui {

FactGrid::FactGrid(int columns, const QList<Fact> &facts, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(14);
    for (int place = 0; place < facts.size(); ++place) {
        const Fact &fact = facts.at(place);
        require(!m_cells.contains(fact.key), "a fact stands in the grid once");
        auto *cell = new QVBoxLayout;
        cell->setSpacing(0);
        auto *value = new Label(Type::Strong, Colour::Ink);
        value->setElide(Qt::ElideRight);
        auto *caption = new Label(Type::Caption, Colour::Ink3, fact.label);
        caption->setWordWrap(true);
        cell->addWidget(caption);
        cell->addWidget(value);
        grid->addLayout(cell, place / columns, place % columns);
        grid->setColumnStretch(place % columns, 1);
        m_cells.insert(fact.key, {fact.label, value});
        setValue(fact.key, {});
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FactGrid::setValue(int key, const QString &value)
{
    const Cell &cell = m_cells[key];
    cell.value->setText(value.isEmpty() ? QStringLiteral("–") : value);
    cell.value->setAccessibleName(
        tr("%1: %2", "label, value").arg(cell.label, value.isEmpty() ? tr("not known") : value));
}

void FactGrid::setValueColour(int key, Colour colour)
{
    m_cells[key].value->setColour(colour);
}

QString FactGrid::value(int key) const
{
    return m_cells[key].value->text();
}

} // namespace turbolane::ui

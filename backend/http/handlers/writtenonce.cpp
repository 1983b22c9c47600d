// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/http/handlers/writtenonce.h"

#include "backend/http/problem.h"

#include <QCryptographicHash>

namespace turbolane::backend::http {

Response WrittenOnce::operator()(const Request &request)
{
    if (const auto query = Spec{}.read(request.query); !query)
        return problem(query.error());
    if (!m_response) {
        m_response = answer(200, m_write());
        m_tag = "\""
            + QCryptographicHash::hash(m_response->body, QCryptographicHash::Sha256)
                  .toHex()
                  .left(32)
                  .toStdString()
            + "\"";
    }
    return tagged(request, m_tag, *m_response);
}

} // namespace turbolane::backend::http

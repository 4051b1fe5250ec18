package id.selaras.exchange.api;

import id.selaras.exchange.application.ImportView;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** 202: the work goes on in the background; the address tells how far it is. */
final class Accepted {

    private Accepted() {}

    static Response at(ImportView view) {
        return Response.accepted(view)
                .header(HttpHeaders.LOCATION, "/api/v1/imports/" + view.id())
                .tag(new EntityTag(Integer.toString(view.version())))
                .build();
    }
}

package id.selaras.shared.web;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Strong entity tags made of row versions, and the preconditions that use them. */
public final class Versions {

    private Versions() {}

    /**
     * The version named by {@code If-Match}. A missing header is refused with 428; what is not one of our tags can
     * match nothing and is refused as stale.
     */
    public static int expected(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(RefusalKind.PRECONDITION_REQUIRED, "precondition-required");
        }
        try {
            return Integer.parseInt(ifMatch.trim().replaceAll("^\"|\"$", ""));
        } catch (NumberFormatException notOurs) {
            throw Refusal.stale();
        }
    }

    /** 200 with the thing and its tag; always JSON, whatever else the caller would take. */
    public static <T> Response ok(T view, ToIntFunction<T> version) {
        return Response.ok(view, MediaType.APPLICATION_JSON_TYPE)
                .tag(tag(version.applyAsInt(view)))
                .build();
    }

    /**
     * 201 with the thing, its tag and its address.
     *
     * @param collection path of the list it joins, with the API's base path
     */
    public static <T> Response created(String collection, T view, Function<T, UUID> id, ToIntFunction<T> version) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, collection + "/" + id.apply(view))
                .tag(tag(version.applyAsInt(view)))
                .entity(view)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    private static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }
}

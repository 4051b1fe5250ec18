package id.selaras.shared.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/**
 * Serves the single-page application beside the API: an address that names no file is one of its pages and gets the
 * start page; every answer carries the security headers; files with a hash in their name may be kept for ever, the
 * start page is asked for again each time.
 */
@ApplicationScoped
public class SpaFallback {

    /** What is never a page: the API, the platform's own addresses, tokens, the pages for citizens, built files. */
    private static final List<String> NOT_PAGES = List.of("/api", "/q", "/oauth2", "/s", "/program", "/assets");

    /** No inline script or style anywhere: figures are drawn on a canvas, styles are set by script or by file. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data: blob:",
            "font-src 'self'",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final int BEFORE_THE_API = -10;
    private static final int HEADERS_FIRST = 1000;

    void routes(@Observes Router router) {
        router.route("/*").order(BEFORE_THE_API).handler(SpaFallback::serve);
    }

    void headers(@Observes Filters filters) {
        filters.register(SpaFallback::addHeaders, HEADERS_FIRST);
    }

    private static void serve(RoutingContext request) {
        if (isPage(request.request().method(), request.normalizedPath())) request.reroute("/");
        else request.next();
    }

    /** Whether an address is a page of the application: read, without a file extension, outside all other parts. */
    static boolean isPage(HttpMethod method, String path) {
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) return false;
        if (path.equals("/") || path.substring(path.lastIndexOf('/')).contains(".")) return false;
        return NOT_PAGES.stream().noneMatch(part -> path.equals(part) || path.startsWith(part + "/"));
    }

    private static void addHeaders(RoutingContext request) {
        request.addHeadersEndHandler(ignored -> {
            MultiMap headers = request.response().headers();
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", referrerPolicy(request.request().path()));
            headers.set("X-Frame-Options", "DENY");
            headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
            headers.set("Cross-Origin-Opener-Policy", "same-origin");
            headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
            cacheFor(request.request().path(), request.response().getStatusCode(), headers);
        });
        request.next();
    }

    /** From a survey nothing is told on, not even to ourselves: what it leads to must not learn which one it was. */
    static String referrerPolicy(String path) {
        return path.startsWith("/s/") ? "no-referrer" : "same-origin";
    }

    private static void cacheFor(String path, int status, MultiMap headers) {
        if (path.startsWith("/api/") || path.startsWith("/oauth2/")) {
            if (!headers.contains("Cache-Control")) headers.set("Cache-Control", "no-store");
        } else if (path.startsWith("/assets/") && (status == 200 || status == 304)) {
            headers.set("Cache-Control", "public, max-age=31536000, immutable");
        } else {
            headers.set("Cache-Control", "no-cache");
        }
    }
}

package id.selaras.shared.tabular;

import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/**
 * Answers a list as a file. A list that can be exported has two methods at one address: one answers a page as JSON, the
 * other the whole filtered list as {@link #CSV} or {@link #XLSX}. OpenAPI knows one operation at an address, so the
 * second is hidden there and the first carries {@link #MARK}, by which the contract gets the media types of both.
 */
@ApplicationScoped
public class Exports {

    /** Less wanted than JSON when the client takes anything. */
    public static final String CSV = TabularExport.CSV + ";qs=0.5";

    /** Less wanted than CSV when the client takes anything. */
    public static final String XLSX = TabularExport.XLSX + ";qs=0.4";

    /** Extension of the operations that can also be asked for as files. */
    public static final String MARK = "x-exportable";

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo request;

    /** The list in the format the client asked for, stamped with who asked, when, and for what. */
    public <T> Response answer(ExportTable<T> list) {
        ExportStamp stamp = list.stamp().askedBy(current.actor().username(), clock.instant(), filters());
        return TabularExport.respond(headers, new ExportTable<>(list.name(), stamp, list.columns(), list.rows()));
    }

    private Map<String, String> filters() {
        Map<String, String> filters = new TreeMap<>();
        request.getQueryParameters().forEach((name, values) -> filters.put(name, String.join(", ", values)));
        return filters;
    }
}

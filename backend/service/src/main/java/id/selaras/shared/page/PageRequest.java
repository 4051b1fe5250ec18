package id.selaras.shared.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** The paging parameters that every list takes; used with {@code @BeanParam}. */
public class PageRequest {

    /** Rows of a page, 1 to 200. */
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    public int limit;

    /** Cursor of the page before, or null for the first page. */
    @QueryParam("cursor")
    public String cursor;

    /** Whether the number of all rows is wanted too. */
    @QueryParam("total")
    @DefaultValue("false")
    public boolean total;

    public static PageRequest first(int limit) {
        PageRequest request = new PageRequest();
        request.limit = limit;
        return request;
    }
}

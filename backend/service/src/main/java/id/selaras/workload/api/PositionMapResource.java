package id.selaras.workload.api;

import id.selaras.shared.page.Page;
import id.selaras.workload.application.HeadcountService;
import id.selaras.workload.application.HeatCell;
import id.selaras.workload.application.PositionMapRow;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The position map (peta jabatan), one level of the tree at a time, and its heat map. */
@Path("/api/v1/position-map")
@Tag(name = "Organisation")
public class PositionMapResource {

    @Inject
    HeadcountService headcounts;

    @GET
    @Operation(operationId = "listPositionMap", summary = "Units right below one unit with sums and their own posts")
    public Page<PositionMapRow> list(
            @QueryParam("unit") UUID unit, @QueryParam("asOf") LocalDate asOf, @QueryParam("knownAt") Instant knownAt) {
        return headcounts.map(unit, asOf, knownAt);
    }

    @GET
    @Path("heat")
    @Operation(operationId = "listHeat", summary = "People and need by agency and job family")
    public Page<HeatCell> heat(@QueryParam("asOf") LocalDate asOf, @QueryParam("knownAt") Instant knownAt) {
        return headcounts.heat(asOf, knownAt);
    }
}

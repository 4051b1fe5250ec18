package id.selaras.workload.api;

import id.selaras.workload.application.HeadcountService;
import id.selaras.workload.application.UnitHeadcountView;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People and need of a unit. */
@Path("/api/v1/units/{id}/headcount")
@Tag(name = "Organisation")
public class HeadcountResource {

    @Inject
    HeadcountService headcounts;

    @GET
    @Operation(operationId = "getHeadcount", summary = "Incumbents, need and load of a unit and everything below it")
    public UnitHeadcountView get(
            @PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf, @QueryParam("knownAt") Instant knownAt) {
        return headcounts.headcount(id, asOf, knownAt);
    }
}

package id.selaras.employee.api;

import id.selaras.employee.application.DataQualityService;
import id.selaras.employee.application.UnitQuality;
import id.selaras.shared.page.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How complete the files are. */
@Path("/api/v1/data-quality")
@Tag(name = "Employees")
public class DataQualityResource {

    @Inject
    DataQualityService quality;

    @GET
    @Operation(operationId = "listDataQuality", summary = "Completeness of the files by unit, with the gaps counted")
    public Page<UnitQuality> list(
            @QueryParam("unit") UUID unit, @QueryParam("asOf") LocalDate asOf, @QueryParam("knownAt") Instant knownAt) {
        return quality.list(unit, asOf, knownAt);
    }
}

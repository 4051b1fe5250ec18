package id.selaras.workload.api;

import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.tabular.Exports;
import id.selaras.workload.application.PositionExport;
import id.selaras.workload.application.PositionFilter;
import id.selaras.workload.application.PositionRow;
import id.selaras.workload.application.PositionService;
import id.selaras.workload.application.PositionView;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Positions (a job in a unit) with need, holders and load. */
@Path("/api/v1/positions")
@Tag(name = "Organisation")
public class PositionResource {

    @Inject
    PositionService positions;

    @Inject
    PositionExport export;

    @Inject
    Exports exports;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listPositions", summary = "Positions with need, incumbents and load")
    @Extension(name = Exports.MARK, value = "true", parseValue = true)
    public Page<PositionRow> list(@Valid @BeanParam PositionFilter filter, @Valid @BeanParam PageRequest page) {
        return positions.list(filter, page);
    }

    @GET
    @Produces({Exports.CSV, Exports.XLSX})
    @Operation(operationId = "exportPositions", summary = "The filtered positions as a file", hidden = true)
    public Response export(@Valid @BeanParam PositionFilter filter) {
        return exports.answer(export.table(filter));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPosition", summary = "One position with its requirements and holders")
    public PositionView get(
            @PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf, @QueryParam("knownAt") Instant knownAt) {
        return positions.get(id, asOf, knownAt);
    }
}

package id.selaras.exchange.api;

import id.selaras.exchange.application.ChangeRow;
import id.selaras.exchange.application.ChangeService;
import id.selaras.shared.page.Page;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The feed for systems that read along. */
@Path("/api/v1/changes")
@Tag(name = "Changes")
public class ChangeResource {

    @Inject
    ChangeService changes;

    @GET
    @Operation(
            operationId = "listChanges",
            summary = "What happened after a number, oldest first; numbers appear in order and without gaps")
    public Page<ChangeRow> since(
            @QueryParam("since") @DefaultValue("0") long since,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return changes.since(since, cursor, limit);
    }
}

package id.selaras.rules.api;

import id.selaras.rules.application.AmendRuleSet;
import id.selaras.rules.application.RuleSetService;
import id.selaras.rules.application.RuleSetView;
import id.selaras.shared.page.Page;
import id.selaras.shared.web.Versions;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules of the government, with the texts they come from. */
@Path("/api/v1/rule-sets")
@Tag(name = "Rules")
public class RuleSetResource {

    @Inject
    RuleSetService rules;

    @GET
    @Operation(operationId = "listRuleSets", summary = "Every version of the rules, newest first")
    public Page<RuleSetView> list() {
        return rules.list();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getRuleSet", summary = "One version of the rules")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RuleSetView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(rules.get(id), RuleSetView::version);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "amendRuleSet", summary = "Amend the newest rules: makes the next version from a day on")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RuleSetView.class)))
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AmendRuleSet command) {
        return Versions.ok(rules.amend(id, Versions.expected(ifMatch), command), RuleSetView::version);
    }
}

package id.selaras.socialisation.api;

import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.web.Versions;
import id.selaras.socialisation.application.AccompanimentFilter;
import id.selaras.socialisation.application.AccompanimentRow;
import id.selaras.socialisation.application.AccompanimentService;
import id.selaras.socialisation.application.AccompanimentView;
import id.selaras.socialisation.application.CancelAccompaniment;
import id.selaras.socialisation.application.CheckIn;
import id.selaras.socialisation.application.EndAccompaniment;
import id.selaras.socialisation.application.NameCompanion;
import id.selaras.socialisation.application.NoteMeeting;
import id.selaras.socialisation.application.PlanAccompaniment;
import id.selaras.socialisation.application.ReachGoal;
import id.selaras.socialisation.application.SetGoal;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Company for people who hesitate: a companion, goals, meetings, check-ins, an outcome. */
@Path("/api/v1/accompaniments")
@Tag(name = "Accompaniments")
public class AccompanimentResource {

    private static final String PATH = "/api/v1/accompaniments";

    @Inject
    AccompanimentService companies;

    @GET
    @Operation(operationId = "listAccompaniments", summary = "Accompaniments, newest first")
    public Page<AccompanimentRow> list(
            @Valid @BeanParam AccompanimentFilter filter, @Valid @BeanParam PageRequest page) {
        return companies.list(filter, page);
    }

    @POST
    @Operation(operationId = "planAccompaniment", summary = "Promise company to somebody")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccompanimentView.class)))
    public Response plan(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid PlanAccompaniment command) {
        return Versions.created(PATH, companies.plan(key, command), AccompanimentView::id, AccompanimentView::version);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAccompaniment", summary = "One accompaniment")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccompanimentView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(companies.get(id), AccompanimentView::version);
    }

    @POST
    @Path("{id}/companion")
    @Operation(operationId = "nameCompanion", summary = "Name who goes along; the check-ins are counted from that day")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccompanimentView.class)))
    public Response name(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NameCompanion command) {
        return Versions.ok(companies.name(id, Versions.expected(ifMatch), command), AccompanimentView::version);
    }

    @POST
    @Path("{id}/goals")
    @Operation(operationId = "setAccompanimentGoal", summary = "Set a goal: a course, a skill, a visit")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccompanimentView.class)))
    public Response aim(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SetGoal command) {
        return Versions.ok(companies.aim(id, Versions.expected(ifMatch), command), AccompanimentView::version);
    }

    @POST
    @Path("{id}/goals/{goalId}/attainment")
    @Operation(operationId = "reachAccompanimentGoal", summary = "Say that a goal is reached, and what shows it")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccompanimentView.class)))
    public Response reach(
            @PathParam("id") UUID id,
            @PathParam("goalId") UUID goalId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReachGoal command) {
        return Versions.ok(
                companies.reach(id, goalId, Versions.expected(ifMatch), command), AccompanimentView::version);
    }

    @POST
    @Path("{id}/meetings")
    @Operation(operationId = "noteAccompanimentMeeting", summary = "Note a meeting")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccompanimentView.class)))
    public Response meet(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NoteMeeting command) {
        return Versions.ok(companies.meet(id, Versions.expected(ifMatch), command), AccompanimentView::version);
    }

    @PUT
    @Path("{id}/check-ins/{code}")
    @Operation(operationId = "checkInAccompaniment", summary = "Note how the person is doing on a day of the clock")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccompanimentView.class)))
    public Response check(
            @PathParam("id") UUID id,
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CheckIn command) {
        return Versions.ok(companies.check(id, code, Versions.expected(ifMatch), command), AccompanimentView::version);
    }

    @POST
    @Path("{id}/ending")
    @Operation(operationId = "endAccompaniment", summary = "End it with its outcome; a case that waited goes on")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccompanimentView.class)))
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EndAccompaniment command) {
        return Versions.ok(companies.end(id, Versions.expected(ifMatch), command), AccompanimentView::version);
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(operationId = "cancelAccompaniment", summary = "Give it up")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccompanimentView.class)))
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CancelAccompaniment command) {
        return Versions.ok(companies.cancel(id, Versions.expected(ifMatch), command), AccompanimentView::version);
    }
}

package id.selaras.socialisation.api;

import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.web.Versions;
import id.selaras.socialisation.application.AddToConcern;
import id.selaras.socialisation.application.AnswerConcern;
import id.selaras.socialisation.application.CloseConcern;
import id.selaras.socialisation.application.ConcernFilter;
import id.selaras.socialisation.application.ConcernRow;
import id.selaras.socialisation.application.ConcernService;
import id.selaras.socialisation.application.ConcernSummary;
import id.selaras.socialisation.application.ConcernSummaryFilter;
import id.selaras.socialisation.application.ConcernSummaryService;
import id.selaras.socialisation.application.ConcernView;
import id.selaras.socialisation.application.RaiseConcern;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Worries of people who are to move, and what becomes of them. */
@Path("/api/v1/concerns")
@Tag(name = "Concerns")
public class ConcernResource {

    private static final String PATH = "/api/v1/concerns";

    @Inject
    ConcernService concerns;

    @Inject
    ConcernSummaryService summaries;

    @GET
    @Operation(
            operationId = "listConcerns",
            summary = "Worries, the longest late first, then the newest; their words only for the handler")
    public Page<ConcernRow> list(@Valid @BeanParam ConcernFilter filter, @Valid @BeanParam PageRequest page) {
        return concerns.list(filter, page);
    }

    @GET
    @Path("summary")
    @Operation(operationId = "summariseConcerns", summary = "Worries of a quarter in figures, without small cells")
    public ConcernSummary summary(@Valid @BeanParam ConcernSummaryFilter filter) {
        return summaries.of(filter);
    }

    @POST
    @Operation(operationId = "raiseConcern", summary = "Raise a worry with a name")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConcernView.class)))
    public Response raise(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid RaiseConcern command) {
        return Versions.created(PATH, concerns.raise(key, command), ConcernView::id, ConcernView::version);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getConcern", summary = "One worry")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConcernView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(concerns.get(id), ConcernView::version);
    }

    @POST
    @Path("{id}/handling")
    @Operation(
            operationId = "takeConcern",
            summary = "Take a worry, or take it over; from then on its words can be read")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConcernView.class)))
    public Response take(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(concerns.take(id, Versions.expected(ifMatch)), ConcernView::version);
    }

    @POST
    @Path("{id}/answer")
    @Operation(operationId = "answerConcern", summary = "Answer a worry and say what follows")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConcernView.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AnswerConcern command) {
        return Versions.ok(concerns.answer(id, Versions.expected(ifMatch), command), ConcernView::version);
    }

    @POST
    @Path("{id}/additions")
    @Operation(operationId = "addToConcern", summary = "Add to the own worry; an answered one is open again")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConcernView.class)))
    public Response add(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AddToConcern command) {
        return Versions.ok(concerns.add(id, Versions.expected(ifMatch), command), ConcernView::version);
    }

    @POST
    @Path("{id}/closing")
    @Operation(operationId = "closeConcern", summary = "Close the own worry, with a mark or without")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConcernView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CloseConcern command) {
        return Versions.ok(concerns.close(id, Versions.expected(ifMatch), command), ConcernView::version);
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(operationId = "withdrawConcern", summary = "Take the own worry back")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConcernView.class)))
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(concerns.withdraw(id, Versions.expected(ifMatch)), ConcernView::version);
    }
}

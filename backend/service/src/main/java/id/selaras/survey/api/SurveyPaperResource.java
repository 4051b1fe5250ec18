package id.selaras.survey.api;

import id.selaras.shared.contract.Refusals;
import id.selaras.shared.letter.LetterPreview;
import id.selaras.shared.page.Page;
import id.selaras.survey.application.ArrivalDay;
import id.selaras.survey.application.PublicSurvey;
import id.selaras.survey.application.SurveyCeilingService;
import id.selaras.survey.application.SurveyCeilings;
import id.selaras.survey.application.SurveyInvitation;
import id.selaras.survey.application.SurveyPaperService;
import id.selaras.survey.application.SurveyPreviewService;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How people find a survey, how many do, and what is printed of it. */
@Path("/api/v1/surveys/{id}")
@Tag(name = "Surveys")
public class SurveyPaperResource {

    private static final String PDF = "application/pdf";

    @Inject
    SurveyPaperService papers;

    @Inject
    SurveyPreviewService previews;

    @Inject
    SurveyCeilingService ceilings;

    @GET
    @Path("arrivals")
    @Operation(operationId = "listSurveyArrivals", summary = "How many answers came on which day, the first day first")
    public Page<ArrivalDay> arrivals(@PathParam("id") UUID id) {
        return papers.arrivals(id);
    }

    @GET
    @Path("invitation")
    @Operation(operationId = "getSurveyInvitation", summary = "Address of the public page, also as QR code")
    public SurveyInvitation invitation(@PathParam("id") UUID id) {
        return papers.invitation(id);
    }

    @GET
    @Path("poster")
    @Produces(PDF)
    @Operation(
            operationId = "getSurveyPoster",
            summary = "Poster with the QR code as PDF, A4; 409 after the end",
            extensions = @Extension(name = Refusals.ALSO, value = "409"))
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] poster(@PathParam("id") UUID id, @QueryParam("counter") @Size(max = 60) String counter) {
        return papers.poster(id, counter);
    }

    @GET
    @Path("form")
    @Produces(PDF)
    @Operation(
            operationId = "getSurveyForm",
            summary = "The official questionnaire as PDF, A4, to be filled in by hand",
            extensions = @Extension(name = Refusals.ALSO, value = "409"))
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] form(@PathParam("id") UUID id) {
        return papers.form(id);
    }

    @GET
    @Path("preview")
    @Operation(
            operationId = "previewSurvey",
            summary = "What citizens will see of a survey, also before it is opened; nothing is kept")
    public PublicSurvey preview(
            @PathParam("id") UUID id,
            @QueryParam("language") @Pattern(regexp = "id|en|jv", message = "id, en or jv") String language) {
        return previews.of(id, language);
    }

    @GET
    @Path("report")
    @Produces(PDF)
    @Operation(
            operationId = "getSurveyReport",
            summary = "Report of a survey as PDF; small groups stay untold",
            extensions = @Extension(name = Refusals.ALSO, value = "409"))
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] report(@PathParam("id") UUID id) {
        return papers.report(id);
    }

    @GET
    @Path("report-preview")
    @Operation(
            operationId = "previewSurveyReport",
            summary = "The first pages of the report as pictures",
            extensions = @Extension(name = Refusals.ALSO, value = "409"))
    public LetterPreview preview(@PathParam("id") UUID id) {
        return papers.preview(id);
    }

    @GET
    @Path("ceilings")
    @Operation(
            operationId = "getSurveyCeilings",
            summary = "How many answers the survey lets in, and whether it is full")
    public SurveyCeilings ceilings(@PathParam("id") UUID id) {
        return ceilings.of(id);
    }
}

package id.selaras.survey.api;

import id.selaras.shared.contract.Refusals;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.tabular.Exports;
import id.selaras.survey.application.OwnWords;
import id.selaras.survey.application.QuestionResults;
import id.selaras.survey.application.QuestionResultsExport;
import id.selaras.survey.application.QuestionResultsService;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What surveys with own questionnaires say. */
@Path("/api/v1/surveys/{id}/question-results")
@Tag(name = "Surveys")
public class QuestionResultsResource {

    @Inject
    QuestionResultsService results;

    @Inject
    QuestionResultsExport export;

    @Inject
    Exports exports;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Extension(name = Exports.MARK, value = "true", parseValue = true)
    @Operation(
            operationId = "getQuestionResults",
            summary = "Counts, means and medians of a survey with an own questionnaire, as far as they may be told",
            extensions = @Extension(name = Refusals.ALSO, value = "409"))
    public QuestionResults results(@PathParam("id") UUID id) {
        return results.results(id);
    }

    @GET
    @Produces({Exports.CSV, Exports.XLSX})
    @Operation(operationId = "exportQuestionResults", summary = "The results as a file", hidden = true)
    public Response export(@PathParam("id") UUID id) {
        return exports.answer(export.table(id));
    }

    @GET
    @Path("{question}/words")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listOwnWords",
            summary = "Own words on a question, masked, in no order; refused while few have answered",
            extensions = @Extension(name = Refusals.ALSO, value = "409"))
    public Page<OwnWords> words(
            @PathParam("id") UUID id, @PathParam("question") String question, @Valid @BeanParam PageRequest page) {
        return results.words(id, question, page);
    }
}

package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.ConcernCategory;
import java.util.List;

/**
 * What the form without a name asks.
 *
 * @param government its name
 * @param agencies   that may be named; none need be
 * @param answerDays working days within which there is an answer
 */
public record AnonymousForm(
        String government, List<ConcernCategory> categories, List<Agency> agencies, int answerDays) {

    /** An agency by the code with which it is named. */
    public record Agency(String code, String name) {}
}

package id.selaras.planner;

/** Why a person cannot take a post in any plan. */
public enum Ineligibility {
    /** The person is not eligible for the profile of the post. */
    PROFILE_CLOSED,
    /** The post is further from the home zone than the maximum. */
    TOO_FAR,
    /** The post stands in a zone outside the ones allowed for this person. */
    ZONE_NOT_ALLOWED,
    /** The person may not enter the unit, for instance because a relative works there. */
    UNIT_EXCLUDED,
    /** The person may not enter this very post. */
    POST_EXCLUDED,
    /** Every rule passes, yet no arrangement gives this person a seat here: nobody can leave it, or replace the person. */
    NO_SEAT_CAN_BE_FREED
}

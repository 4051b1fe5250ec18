/**
 * Law as data: dated lists of parameters, each with the text it comes from. A rule set never changes; an amendment is
 * a new version that holds from a day, so that an old decision can always be read with the rules of its time. Election
 * windows, in which officials may not be replaced, are kept here too.
 */
package id.selaras.rules;

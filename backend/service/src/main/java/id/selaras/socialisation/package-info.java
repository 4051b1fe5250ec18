/**
 * Socialisation: how a transfer is explained to the people it concerns, and what they answer. Notices go out once to
 * each person and keep the proof that they were read; questions are answered within a clock; everybody whom a plan
 * moves reads the plan's own reasons; programmes show criteria, seats and calendar to everybody without a name.
 */
package id.selaras.socialisation;

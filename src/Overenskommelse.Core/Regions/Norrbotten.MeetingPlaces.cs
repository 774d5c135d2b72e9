using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;
using static Overenskommelse.Texts.Clause;

namespace Overenskommelse.Regions;

/// <content>What the text says under “Mötesplatser”, in its order.</content>
public static partial class Norrbotten
{
    private static ValueList<Rule> OnMeetingPlaces =>
    [
        new MeetingsHeld(
            Commits("annual-meeting.held", Cite(23), by: EveryParty,
                "Ett årligt möte hålls",
                "An annual meeting is held"),
            MeetingKind.Annual, Times: 1),

        new PartiesAttended(
            Commits("annual-meeting.every-party-attends", Cite(23), by: EveryParty,
                "Varje part deltar i det årliga mötet",
                "Every party attends the annual meeting"),
            MeetingKind.Annual, Parties) { Alternatives = [Attendance.AtOneMeeting] },

        new BroadlyAttended(
            Commits("annual-meeting.broad-participation", Cite(23), by: EveryParty,
                "Brett deltagande i det årliga mötet",
                "Broad participation in the annual meeting") with { Judges = [LeadershipGroup] },
            MeetingKind.Annual,
            new Text("Parternas deltagande i det årliga mötet är brett.", "The parties' participation in the annual meeting is broad.")) { Alternatives = [Breadth.AtLeast(organisations: 10)] },

        new MattersDealtWith(
            Commits("annual-meeting.matters", Cite(24), by: EveryParty,
                "Uppföljning, inriktning och bättre samverkan på det årliga mötet",
                "Follow-up, direction and better collaboration at the annual meeting").ReadAs(PurposeAsMatters),
            MeetingKind.Annual, [FollowUp, Direction, Collaboration]),

        new OccasionsHeld(
            Commits("other-occasions", Cite(25), by: EveryParty,
                "Fler löpande tillfällen att mötas",
                "Other ongoing occasions to meet") with { Judges = [LeadershipGroup] },
            Beside: MeetingKind.Annual, Restated(25)) { Alternatives = [Occasions.JudgedOnly] },
    ];
}

using Overenskommelse.Regions;

namespace Overenskommelse.Laws.Given;

/// <summary>Adds what happens after a day: on that day it has not happened.</summary>
internal static class Later
{
    public static CompactFacts Than(LocalDate on, CompactFacts facts, Dice dice)
    {
        LocalDate Day() => on.PlusDays(dice.One(1, 1, 2, 30, 400));
        Register<T> More<T>(Register<T> register, Func<T> one)
            where T : notnull
            => dice.Chance(70) ? register.Add(one()) : register;

        List<OrganisationId> organisations = [.. facts.Organisations.Known.Select(organisation => organisation.Id)];
        // That somebody signs later tells that it had not signed, unless the register was complete and told it already.
        List<OrganisationId> unsigned = facts.Signatories.IsComplete
            ? [.. organisations.Except(facts.Signatories.Known.Select(signatory => signatory.Organisation))] : [];
        List<PartyId> parties = [.. facts.Parties.Known.Select(party => party.Id)];
        if (organisations.Count == 0 || parties.Count == 0)
        {
            return facts;
        }

        return facts with
        {
            Signatories = (unsigned.Count == 0 ? facts.Signatories : More(facts.Signatories, () => new(dice.OneOf(unsigned), Day())))
                .Map(signatory => signatory with
                {
                    ContactPersons = More(signatory.ContactPersons, () => new(new PersonId("next")) { FirstDay = Day() }),
                }),
            Groups = facts.Groups.Map(group => group with
            {
                Seats = More(group.Seats, () => new(dice.OneOf(organisations), dice.One<Fact<SeatKind>>(SeatKind.Regular, SeatKind.Support, Fact.NotKnown)) { FirstDay = Day() }),
                Meetings = More(group.Meetings, () => new(dice.One(MeetingKind.Group, MeetingKind.PreMeeting), Day()) { Status = dice.One(MeetingStatus.Held, MeetingStatus.Called) }),
                Nominations = More(group.Nominations, () => new(dice.OneOf(organisations), Day())),
            }),
            Offices = facts.Offices.Map(office => office with
            {
                Appointments = More(office.Appointments, () => new(dice.OneOf(organisations), Day()) { Holder = new PersonId("next") }),
            }),
            Meetings = More(facts.Meetings, () => new(dice.One(MeetingKind.Annual, MeetingKind.Conference), Day())
            {
                Attended = parties.ToRegister(),
                ConvenedBy = dice.OneOf(parties),
                ArrangedBy = dice.OneOf(parties),
                Matters = [Norrbotten.FollowUp],
            }),
            Decisions = More(facts.Decisions, () => new(Norrbotten.RegionalCouncil, Day()) { About = Norrbotten.RoundOfNominations }),
            Reports = More(facts.Reports, () => new(Norrbotten.PoliticalForum, Day()) { From = dice.OneOf(parties) }),
        };
    }
}

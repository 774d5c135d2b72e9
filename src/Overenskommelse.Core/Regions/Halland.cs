using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;
using static Overenskommelse.Texts.Clause;

namespace Overenskommelse.Regions;

/// <summary>Halland: the rules of “Den Halländska Överenskommelsen”, in the order of the text. It states no balance, so none is asked for.</summary>
public static class Halland
{
    /// <summary>Region Halland, as a party.</summary>
    public static readonly PartyId Region = new("region-halland");

    /// <summary>The civil-society organisations that have signed, as parties taken together.</summary>
    public static readonly PartyId CivilSociety = new("civil-society");

    /// <summary>The network group (<i>nätverksgruppen</i>), which the text also calls <i>arbetsgruppen</i>.</summary>
    public static readonly GroupId NetworkGroup = new("network-group");

    /// <summary>The group that <i>arbetsgruppen</i> means under the reading that it is another one.</summary>
    public static readonly GroupId WorkingGroup = new("working-group");

    /// <summary>The process leader (<i>processledaren</i>).</summary>
    public static readonly OfficeId ProcessLeader = new("process-leader");

    /// <summary>Hallands bildningsförbund, which the process leader comes from.</summary>
    public static readonly OrganisationId EducationAssociation = new("hallands-bildningsforbund");

    /// <summary>How an organisation joins: it contacts the process leader (HA-15), signs (HA-4), and names a contact person (HA-9).</summary>
    public static readonly JoiningPath Joining = new(
        [new(JoiningStep.Application, ProcessLeader), new(JoiningStep.Signing, null), new(JoiningStep.ContactPerson, null)], HallandText.Document.Cite(9));

    private static readonly ValueList<Id> EveryParty = [Region, CivilSociety];

    private static readonly Interpretation OneContactFromSigning = new(
        "one-contact-from-signing",
        new("varje undertecknare har en namngiven kontaktperson från den dag den undertecknar", "every signatory has one named contact person from the day it signs"),
        new(
            "Meningen säger ”sin utsedda kontaktperson”, i bestämd form och ental, och gör ansvaret beroende av att den finns.",
            "The sentence says “sin utsedda kontaktperson”, definite and singular, and makes the responsibility depend on there being one."));

    /// <summary>The rules, in the order of the text.</summary>
    public static RuleSet Rules { get; } = new(
        new RuleSetId("halland"),
        new Text("Den Halländska Överenskommelsen", "The Halland compact"),
        [HallandText.Document],
        new Vocabulary(
        [
            new(Region, "Region Halland", "Region Halland"),
            new(CivilSociety, "de undertecknande idéburna organisationerna", "the civil-society organisations that have signed"),
            new(NetworkGroup, "nätverksgruppen", "the network group"),
            new(WorkingGroup, "arbetsgruppen", "the working group"),
            new(ProcessLeader, "processledaren", "the process leader") { Holder = new("processledaren|processledarna", "the process leader|the process leaders") },
            new(EducationAssociation, "Hallands bildningsförbund", "Hallands bildningsförbund"),
        ]),
        [
            new OpenNorm(
                Must("principles.fair-collaboration", Cite(2), by: EveryParty,
                    "Samverkan som går rätt till enligt sex principer",
                    "Fair collaboration on the basis of six principles") with { Judges = [NetworkGroup] },
                new Text(
                    "Samverkan går rätt till och följer de sex principerna: dialog, långsiktighet, öppenhet och insyn, självständighet och oberoende, mångfald samt kvalitet.",
                    "Collaboration is fair and follows the six principles: dialogue, a long-term view, openness and transparency, autonomy and independence, diversity, and quality.")),

            new OpenNorm(
                Commits("meetings.regular", Cite(3), by: EveryParty,
                    "Regelbundna träffar om sakfrågor och förutsättningar",
                    "Regular meetings on substance and underlying conditions") with { Judges = [NetworkGroup] },
                new Text(
                    "Parterna träffas regelbundet och diskuterar både sakfrågor och förutsättningar.",
                    "The parties meet regularly and discuss both matters of substance and underlying conditions.")),

            new OpenNorm(
                Commits("signatories.invited", Cite(5), by: EveryParty,
                    "Varje part bjuds in till samtalen",
                    "Every party is invited to the discussions") with { Judges = [NetworkGroup] },
                Restated(5)),

            new OpenNorm(
                Commits("signatories.guided", Cite(6), by: EveryParty,
                    "Varje part får vägledning i principerna",
                    "Every party receives guidance on the principles") with { Judges = [NetworkGroup] },
                new Text(
                    "Varje part får vägledning i vilka principer som bör gälla när den samverkar med någon annan.",
                    "Every party receives guidance on which principles should apply when it collaborates with someone else.")),

            new OpenNorm(
                Must("compact.strategic-and-operative", Cite(7), by: EveryParty,
                    "Arbete på både strategisk och operativ nivå",
                    "Work that is both strategic and operational") with { Judges = [NetworkGroup] },
                new Text(
                    "Arbetet inom överenskommelsen sker på både strategisk och operativ nivå.",
                    "The work within the compact is both strategic and operational.")),

            new GroupInPlace(
                Commits("working-group.in-place", Cite(8), by: EveryParty,
                    "En arbetsgrupp finns på plats",
                    "A working group is in place"),
                NetworkGroup)
            {
                Identity = GroupIdentity.OneGroup,
                Alternatives = [GroupIdentity.TwoGroups(WorkingGroup)],
            },

            new OpenNorm(
                Commits("working-group.coordinates-and-runs", Cite(8), by: [NetworkGroup],
                    "Samordning och drift genom arbetsgruppen",
                    "Coordination and operation through the working group") with { Judges = EveryParty },
                Restated(8)),

            new ContactPersonNamed(
                Commits("signatories.contact-person", Cite(9), by: [CivilSociety, Region],
                    "Varje undertecknare har en utsedd kontaktperson",
                    "Every signatory has an appointed contact person").ReadAs(OneContactFromSigning) with { KnownBy = ProcessLeader }),

            new OpenNorm(
                Commits("signatories.work-with-the-compact", Cite(9), by: [CivilSociety, Region],
                    "Varje undertecknare arbetar med överenskommelsen",
                    "Every signatory works with the compact") with { Judges = [NetworkGroup] },
                new Text(
                    "Varje organisation som har undertecknat arbetar med överenskommelsen, efter sina möjligheter och genom sin kontaktperson.",
                    "Every organisation that has signed works with the compact, according to its own circumstances and through its contact person.")),

            // Nätverksgruppen
            new OpenNorm(
                Commits("implementation.shared", Cite(10), by: EveryParty,
                    "Delat ansvar för genomförandet",
                    "Shared responsibility for implementing the compact") with { Judges = [NetworkGroup] },
                new Text(
                    "Alla parter som har undertecknat tar sin del av ansvaret för att överenskommelsen genomförs.",
                    "All the parties that have signed take their share of the responsibility for implementing the compact.")),

            new GroupInPlace(
                Commits("network-group.in-place", Cite(11), by: EveryParty,
                    "En nätverksgrupp finns på plats",
                    "A network group is in place"),
                NetworkGroup)
            {
                Counting = Counting.RegularSeats.Because(
                    "Processledaren står bland de idéburna namnen på sidan, och har alltså både uppdraget och en plats på den sidan; hen räknas en gång.",
                    "The process leader stands among the civil-society names on the page, and so has both the office and a seat on that side; counted once."),
                Alternatives = [Counting.WithoutHoldersOf(ProcessLeader)],
            },

            new OpenNorm(
                Commits("network-group.tasks", Cite(12), by: [NetworkGroup],
                    "Nätverksgruppen tar initiativ, samordnar och följer upp",
                    "The network group initiates, coordinates and follows up") with { Judges = EveryParty },
                new Text(
                    "Nätverksgruppen drar i gång övergripande processer, håller ihop informationen om arbetet och följer upp hur undertecknarna förhåller sig till överenskommelsen.",
                    "The network group initiates overarching processes, coordinates information about the work and follows up how the signatories relate to the compact.")),

            new MeetingsHeld(
                Commits("annual-conference.held", Cite(12), by: [NetworkGroup],
                    "En årlig samverkanskonferens hålls",
                    "An annual conference is held"),
                MeetingKind.Conference, Times: 1)
            {
                ArrangedBy = NetworkGroup,
                Yearly = Yearly.CalendarYear.Because(
                    "”Den årliga” anger en gång per år; konferenser planeras per kalenderår, och en del av ett år mäts inte som ett år.",
                    "“Den årliga” says once a year; conferences are planned by calendar year, and a part of a year is not measured as a year."),
            },

            new OfficeHeldBy(
                Commits("process-leader.organisation", Cite(13), by: [EducationAssociation],
                    "Processledare från Hallands bildningsförbund",
                    "A process leader from Hallands bildningsförbund"),
                ProcessLeader, Whose.Organisation(EducationAssociation)),
        ]);

    private static Citation Cite(params ReadOnlySpan<int> sentences) => HallandText.Document.Cite(sentences);

    /// <summary>The whole sentence is the open norm: it says how things are when it is kept, and not what somebody is to do.</summary>
    private static Text Restated(int sentence) => HallandText.Document.Sentences[sentence - 1].Says;
}

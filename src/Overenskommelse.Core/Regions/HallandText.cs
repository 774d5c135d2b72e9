namespace Overenskommelse.Regions;

/// <summary>The sentences of “Den Halländska Överenskommelsen”, numbered as published and restated in our own words.</summary>
internal static class HallandText
{
    public static SourceText Document { get; } = new(
        new DocumentId("HA"),
        new Text("Den Halländska Överenskommelsen", "The Halland compact"),
        [
            Sentence.Informative(1,
                "Sedan 2019 säger en halländsk överenskommelse att de båda sektorerna, den offentliga och den idéburna, vill samverka mer och bör göra det, för ett samhälle där människor är delaktiga, känner tillit och förstår varandra trots olikheter.",
                "Since 2019 a Halland compact has said that the two sectors, the public and the civil-society one, want to and should collaborate more, for a society in which people are involved, feel trust and understand each other across their differences.") with
            {
                Reading = new(
                    "a-will-is-not-a-norm",
                    new("en vilja att samverka mer är ingen norm", "a will to collaborate more is not a norm"),
                    new("”Bör” hör till det som överenskommelsen sägs handla om. Vem som ska göra vad står i meningarna efter.", "“Bör” belongs to what the compact is said to be about. Who is to do what stands in the sentences that follow.")),
            },
            new Sentence(2,
                "Sex principer ligger till grund för överenskommelsen och ska borga för att samverkan går rätt till: dialog, långsiktighet, öppenhet och insyn, självständighet och oberoende, mångfald samt kvalitet.",
                "Six principles underlie the compact and must ensure that collaboration is fair: dialogue, a long-term view, openness and transparency, autonomy and independence, diversity, and quality."),
            new Sentence(3,
                "Regelbundna träffar, om både sakfrågor och förutsättningar, ger fler tillfällen att agera tillsammans och nå en gemensam syn.",
                "Regular meetings, on both matters of substance and underlying conditions, give more opportunities to act together and reach a shared view."),
            Sentence.Informative(4,
                "En organisation som undertecknar överenskommelsen säger därmed att den vill samverka mer.",
                "An organisation that signs the compact thereby states that it wants to collaborate more.") with
            {
                Reading = new(
                    "a-declaration-is-made-once",
                    new("den som undertecknar förklarar sin vilja, och är klar med det", "whoever signs declares a will, and is done with it"),
                    new("Meningen säger vad en underskrift betyder, och inte vad någon ska göra efter den.", "The sentence says what a signature means, and not what anybody is to do after it.")),
            },
            new Sentence(5,
                "Den som är part bjuds in till samtal om samhällets utveckling, dess problem och tänkbara lösningar, med andra idéburna organisationer och med den offentliga sektorns politiker och tjänstepersoner.",
                "A party is invited to discuss how society develops, its problems and conceivable solutions, with other civil-society organisations and with the public sector's politicians and officials."),
            new Sentence(6,
                "Parten får också råd om de principer som bör styra när den samverkar med någon annan.",
                "The party also receives advice on the principles that should guide it when it collaborates with someone else."),
            new Sentence(7,
                "Arbetet inom överenskommelsen ska ske på både strategisk och operativ nivå.",
                "The work within the compact must be both strategic and operational."),
            new Sentence(8,
                "Arbetsgruppen samordnar och driver överenskommelsen.",
                "The working group coordinates and runs the compact."),
            new Sentence(9,
                "Varje organisation som har undertecknat har ändå ett eget ansvar att arbeta med överenskommelsen, efter sina möjligheter och genom den kontaktperson som den har utsett.",
                "Every organisation that has signed is nevertheless responsible for working with the compact, according to its own circumstances and through the contact person it has appointed."),
            new Sentence(10,
                "Alla parter som har undertecknat delar på ansvaret för att överenskommelsen genomförs.",
                "All the parties that have signed share the responsibility for implementing the compact."),
            new Sentence(11,
                "För att hålla uppe farten i arbetet finns nu en nätverksgrupp.",
                "To keep up the pace of the work, there is now a network group."),
            new Sentence(12,
                "Nätverksgruppen har till uppgift att dra i gång övergripande processer, hålla ihop informationen om arbetet, följa upp hur undertecknarna förhåller sig till överenskommelsen och ordna den årliga samverkanskonferensen.",
                "The network group has the task of initiating overarching processes, coordinating information about the work, following up how the signatories relate to the compact and arranging the annual conference."),
            new Sentence(13,
                "Den som håller i arbetet är processledare och kommer från Hallands bildningsförbund.",
                "The work is led by a process leader, who comes from Hallands bildningsförbund."),
            Sentence.Informative(14,
                "Sidan räknar upp vilka som sitter i nätverksgruppen.",
                "The page lists who sits in the network group.") with
            {
                Reading = new(
                    "list-is-not-a-rule",
                    new("en uppräkning av ledamöter är inte en regel", "a list of members is not a rule"),
                    new("Texten anger ingen fördelning mellan sidorna, så rapporten säger ingenting om balans.", "The text states no split between the sides, so the report is silent on balance.")),
            },
            Sentence.Informative(15,
                "En organisation som vill ansluta sig hänvisas till processledaren för att få veta mer.",
                "An organisation that wishes to join is referred to the process leader to learn more.") with
            {
                Reading = new(
                    "a-way-in-is-not-a-norm",
                    new("vägen in är ingen norm", "the way in is not a norm"),
                    new("Meningen riktar sig till den som ännu inte är med. Den står i stället som det första steget på vägen in.", "The sentence addresses those who are not yet part of the compact. It stands instead as the first step of joining.")),
            },
        ]);
}

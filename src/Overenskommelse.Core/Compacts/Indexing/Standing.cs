namespace Overenskommelse.Compacts.Indexing;

/// <summary>Whether an organisation may nominate on a day, and if not, why.</summary>
internal enum Standing
{
    Joined,
    NotCivilSociety,
    NotJoined,
    JoinedLater,
    LeftBefore,
    SectorNotKnown,
    JoiningNotKnown,
}

using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Compacts;

/// <summary>A row with nothing more to it.</summary>
internal sealed class PlainRow<T>(T? fact, Id? within = null, OrganisationRow? organisation = null, Presence presence = default) : Row<T>(fact, within, organisation, presence)
    where T : class;

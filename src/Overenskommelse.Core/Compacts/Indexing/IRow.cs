namespace Overenskommelse.Compacts.Indexing;

/// <summary>A row, whatever it is a row of.</summary>
internal interface IRow
{
    /// <summary>A name that nothing has, for whom or what is not named in this place: the same one each time.</summary>
    string Stranger { get; }
}

namespace GeoPolDomain.EntityFrameworkCore;

/// <summary>What storing a dataset did to a database.</summary>
/// <param name="Added">How many records were added.</param>
/// <param name="Changed">How many records the database held with another content.</param>
/// <param name="Removed">How many records the database held and the dataset does not have.</param>
/// <param name="Unchanged">How many records the database held already.</param>
public sealed record StoreResult(long Added, long Changed, long Removed, long Unchanged)
{
    /// <summary>What two stores did together.</summary>
    public static StoreResult operator +(StoreResult one, StoreResult other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return new(one.Added + other.Added, one.Changed + other.Changed, one.Removed + other.Removed, one.Unchanged + other.Unchanged);
    }
}

/// <summary>How far storing a dataset has come.</summary>
/// <param name="Done">How many records were sent.</param>
/// <param name="Total">How many records there are. Where nobody knows beforehand, as many as were sent.</param>
public readonly record struct StoreProgress(long Done, long Total);

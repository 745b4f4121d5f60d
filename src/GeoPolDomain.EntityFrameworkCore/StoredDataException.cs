namespace GeoPolDomain.EntityFrameworkCore;

/// <summary>A database does not hold what was asked of it. The message says where and what to do.</summary>
public sealed class StoredDataException : Exception
{
    /// <summary>Makes the exception.</summary>
    public StoredDataException(string message, Exception? inner = null) : base(message, inner)
    {
    }
}

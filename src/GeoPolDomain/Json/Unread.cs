namespace GeoPolDomain.Json;

/// <summary>Marks the constructor that leaves a record's members to be read.</summary>
internal readonly struct Unread
{
    public static Unread Yet => default;
}

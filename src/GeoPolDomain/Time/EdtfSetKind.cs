namespace GeoPolDomain.Time;

/// <summary>How the members of an <see cref="EdtfSet"/> are meant.</summary>
public enum EdtfSetKind
{
    /// <summary>One of them, it is not known which: <c>[1667,1668]</c>.</summary>
    OneOf,

    /// <summary>All of them: <c>{1667,1668}</c>.</summary>
    AllOf,
}

namespace GeoPolDomain.Reporting.Pages;

/// <summary>One section of the page, for example who belongs to what. A dataset without such records has no such section.</summary>
internal abstract class Section
{
    /// <summary>The address of the section on the page, without the number sign.</summary>
    public abstract string Id { get; }

    /// <summary>The heading.</summary>
    public abstract string Title { get; }

    /// <summary>Whether the dataset has anything to show here.</summary>
    public abstract bool HasContent(PageContext page);

    /// <summary>Writes what stands below the heading.</summary>
    public abstract void Write(PageContext page);
}

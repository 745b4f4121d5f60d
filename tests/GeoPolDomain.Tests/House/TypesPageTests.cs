namespace GeoPolDomain.Tests.House;

public class TypesPageTests
{
    [Fact]
    public void The_page_of_types_is_made_from_the_documentation_comments() => Checkout.ShouldHold("docs/types.md", TypesPage.Make());
}

/**
 * A part of schema.org's vocabulary as the package schema-dts 2.1.0 has it: the types that our pages name,
 * all their properties, and what each may hold. Written by a program from that package; names and ranges are facts of
 * the standard. A name of a type stands for itself and all below it.
 */
export interface VocabularyType {
  readonly parents: readonly string[];
  /** `name:Range|Range`, parted by white space. */
  readonly properties: string;
}

export const TYPES: Readonly<Record<string, VocabularyType>> = {
  Thing: {
    parents: [],
    properties: `
      additionalType:Text|URL alternateName:Text description:Text|TextObject disambiguatingDescription:Text
      identifier:PropertyValue|Text|URL image:ImageObject|URL mainEntityOfPage:CreativeWork|URL name:Text
      owner:Organization|Person potentialAction:Action sameAs:URL subjectOf:CreativeWork|Event url:URL
    `,
  },
  ProductGroup: {
    parents: ["Product"],
    properties: `
      hasVariant:Product productGroupID:Text variesBy:DefinedTerm|PropertyValue|Text
    `,
  },
  Product: {
    parents: ["Thing"],
    properties: `
      additionalProperty:PropertyValue aggregateRating:AggregateRating asin:Text|URL audience:Audience
      authorizedRepresentative:Organization|Person award:Text awards:Text brand:Brand|Organization
      category:CategoryCode|PhysicalActivityCategory|Text|Thing|URL color:Text colorSwatch:ImageObject|URL
      consumerNotice:Text|TextObject|URL|WebContent countryOfAssembly:Text countryOfLastProcessing:Text
      countryOfOrigin:Country depth:Distance|QuantitativeValue displayLocation:Place funding:Grant gtin:Text|URL
      gtin12:Text gtin13:Text gtin14:Text gtin8:Text hasAdultConsideration:AdultOrientedEnumeration
      hasCertification:Certification hasDigitalProductPassport:DigitalProductPassport|URL
      hasEnergyConsumptionDetails:EnergyConsumptionDetails hasGS1DigitalLink:URL
      hasMeasurement:QuantitativeValue hasMerchantReturnPolicy:MerchantReturnPolicy
      hasProductReturnPolicy:ProductReturnPolicy height:Distance|QuantitativeValue importer:Organization|Person
      inProductGroupWithID:Text isAccessoryOrSparePartFor:Product isConsumableFor:Product
      isFamilyFriendly:Boolean isOftenBoughtWith:Product isRelatedTo:Product|Service isSimilarTo:Product|Service
      isVariantOf:ProductGroup|ProductModel itemCondition:OfferItemCondition keywords:DefinedTerm|Text|URL
      logo:ImageObject|URL manufacturer:Organization material:Product|Text|URL mobileUrl:Text
      model:ProductModel|Text mpn:Text negativeNotes:ItemList|ListItem|Text|WebContent nsn:Text
      offers:Demand|Offer pattern:DefinedTerm|Text positiveNotes:ItemList|ListItem|Text|WebContent
      productID:Text productionDate:Date purchaseDate:Date recycledContentPercentage:Number releaseDate:Date
      review:Review reviews:Review size:DefinedTerm|QuantitativeValue|SizeSpecification|Text sku:Text
      slogan:Text specification:PropertyValue substanceOfConcern:ChemicalSubstance|DefinedTerm|Text|URL
      weight:Mass|QuantitativeValue width:Distance|QuantitativeValue
    `,
  },
  Offer: {
    parents: ["Thing"],
    properties: `
      acceptedPaymentMethod:LoanOrCredit|PaymentMethod|Text additionalProperty:PropertyValue addOn:Offer
      advanceBookingRequirement:QuantitativeValue aggregateRating:AggregateRating
      areaServed:AdministrativeArea|GeoShape|Place|Text asin:Text|URL availability:ItemAvailability
      availabilityEnds:Date|DateTime|Time availabilityStarts:Date|DateTime|Time availableAtOrFrom:Place
      availableDeliveryMethod:DeliveryMethod businessFunction:BusinessFunction
      category:CategoryCode|PhysicalActivityCategory|Text|Thing|URL checkoutPageURLTemplate:Text
      deliveryLeadTime:QuantitativeValue eligibleCustomerType:BusinessEntityType
      eligibleDuration:QuantitativeValue eligibleQuantity:QuantitativeValue eligibleRegion:GeoShape|Place|Text
      eligibleTransactionVolume:PriceSpecification gtin:Text|URL gtin12:Text gtin13:Text gtin14:Text gtin8:Text
      hasAdultConsideration:AdultOrientedEnumeration hasDigitalProductPassport:DigitalProductPassport|URL
      hasGS1DigitalLink:URL hasMeasurement:QuantitativeValue hasMerchantReturnPolicy:MerchantReturnPolicy
      includesObject:TypeAndQuantityNode ineligibleRegion:GeoShape|Place|Text inventoryLevel:QuantitativeValue
      isFamilyFriendly:Boolean itemCondition:OfferItemCondition
      itemOffered:AggregateOffer|CreativeWork|Event|MenuItem|Product|Service|Trip
      itemPopularity:Number|QuantitativeValue leaseLength:Duration|QuantitativeValue mobileUrl:Text mpn:Text
      offeredBy:Organization|Person price:Number|Text priceCurrency:Text priceSpecification:PriceSpecification
      priceValidUntil:Date review:Review reviews:Review seller:Organization|Person serialNumber:Text
      shippingDetails:OfferShippingDetails sku:Text validForMemberTier:MemberProgramTier validFrom:Date|DateTime
      validThrough:Date|DateTime warranty:WarrantyPromise
    `,
  },
  OfferShippingDetails: {
    parents: ["Thing"],
    properties: `
      deliveryTime:ShippingDeliveryTime depth:Distance|QuantitativeValue doesNotShip:Boolean
      hasShippingService:ShippingService height:Distance|QuantitativeValue provider:Organization|Person
      shippingDestination:DefinedRegion shippingLabel:Text shippingOrigin:DefinedRegion
      shippingRate:MonetaryAmount|ShippingRateSettings shippingSettingsLink:URL transitTimeLabel:Text
      validForMemberTier:MemberProgramTier weight:Mass|QuantitativeValue width:Distance|QuantitativeValue
    `,
  },
  MonetaryAmount: {
    parents: ["Thing"],
    properties: `
      currency:Text maxValue:Number minValue:Number validFrom:Date|DateTime validThrough:Date|DateTime
      value:Boolean|Number|QualitativeValue|StructuredValue|Text
    `,
  },
  DefinedRegion: {
    parents: ["Place", "Thing"],
    properties: `
      addressCountry:Country|Text addressRegion:AdministrativeArea|Text postalCode:Text postalCodePrefix:Text
      postalCodeRange:PostalCodeRangeSpecification
    `,
  },
  ShippingDeliveryTime: {
    parents: ["Thing"],
    properties: `
      businessDays:DayOfWeek|OpeningHoursSpecification cutoffTime:Time
      handlingTime:QuantitativeValue|ServicePeriod transitTime:QuantitativeValue|ServicePeriod
    `,
  },
  QuantitativeValue: {
    parents: ["Thing"],
    properties: `
      additionalProperty:PropertyValue maxValue:Number minValue:Number unitCode:Text|URL unitText:Text
      value:Boolean|Number|QualitativeValue|StructuredValue|Text
      valueReference:DefinedTerm|Enumeration|MeasurementTypeEnumeration|PropertyValue|QualitativeValue|QuantitativeValue|StructuredValue|Text
    `,
  },
  MerchantReturnPolicy: {
    parents: ["Thing"],
    properties: `
      additionalProperty:PropertyValue applicableCountry:Country|Text
      customerRemorseReturnFees:ReturnFeesEnumeration
      customerRemorseReturnLabelSource:ReturnLabelSourceEnumeration
      customerRemorseReturnShippingFeesAmount:MonetaryAmount inStoreReturnsOffered:Boolean
      itemCondition:OfferItemCondition itemDefectReturnFees:ReturnFeesEnumeration
      itemDefectReturnLabelSource:ReturnLabelSourceEnumeration itemDefectReturnShippingFeesAmount:MonetaryAmount
      merchantReturnDays:Date|DateTime|Integer merchantReturnLink:URL refundType:RefundTypeEnumeration
      restockingFee:MonetaryAmount|Number returnFees:ReturnFeesEnumeration
      returnLabelSource:ReturnLabelSourceEnumeration returnMethod:ReturnMethodEnumeration
      returnPolicyCategory:MerchantReturnEnumeration returnPolicyCountry:Country|Text
      returnPolicySeasonalOverride:MerchantReturnPolicySeasonalOverride returnShippingFeesAmount:MonetaryAmount
      validForMemberTier:MemberProgramTier
    `,
  },
  BreadcrumbList: {
    parents: ["ItemList"],
    properties: "",
  },
  ListItem: {
    parents: ["Thing"],
    properties: `
      item:Thing nextItem:ListItem position:Integer|Text previousItem:ListItem
    `,
  },
  ItemList: {
    parents: ["Thing"],
    properties: `
      aggregateElement:Thing itemListElement:ListItem|Text|Thing itemListOrder:ItemListOrderType|Text
      numberOfItems:Integer
    `,
  },
  Organization: {
    parents: ["Thing"],
    properties: `
      acceptedPaymentMethod:LoanOrCredit|PaymentMethod|Text actionableFeedbackPolicy:CreativeWork|URL
      address:PostalAddress|Text agentInteractionStatistic:InteractionCounter aggregateRating:AggregateRating
      alumni:Person areaServed:AdministrativeArea|GeoShape|Place|Text
      authorizedRepresentative:Organization|Person award:Text awards:Text brand:Brand|Organization
      companyRegistration:Certification contactPoint:ContactPoint contactPoints:ContactPoint
      correctionsPolicy:CreativeWork|URL department:Organization dissolutionDate:Date
      diversityPolicy:CreativeWork|URL diversityStaffingReport:Article|URL duns:Text email:Text employee:Person
      employees:Person ethicsPolicy:CreativeWork|URL event:Event events:Event faxNumber:Text
      founder:Organization|Person founders:Person foundingDate:Date foundingLocation:Place
      funder:Organization|Person funding:Grant globalLocationNumber:Text hasCertification:Certification
      hasCredential:Credential hasGS1DigitalLink:URL hasMemberProgram:MemberProgram
      hasMerchantReturnPolicy:MerchantReturnPolicy hasOfferCatalog:OfferCatalog hasPOS:Place
      hasProductReturnPolicy:ProductReturnPolicy hasShippingService:ShippingService
      interactionStatistic:InteractionCounter isicV4:Text iso6523Code:Text keywords:DefinedTerm|Text|URL
      knowsAbout:Text|Thing|URL knowsLanguage:Language|Text legalAddress:PostalAddress legalName:Text
      legalRepresentative:Person leiCode:Text location:Place|PostalAddress|Text|VirtualLocation
      logo:ImageObject|URL makesOffer:Offer member:Organization|Person
      memberOf:MemberProgramTier|Organization|ProgramMembership members:Organization|Person naics:Text
      nonprofitStatus:NonprofitType numberOfEmployees:QuantitativeValue
      ownershipFundingInfo:AboutPage|CreativeWork|Text|URL owns:Thing parentOrganization:Organization
      publishingPrinciples:CreativeWork|URL review:Review reviews:Review seeks:Demand
      serviceArea:AdministrativeArea|GeoShape|Place skills:DefinedTerm|Text slogan:Text
      sponsor:Organization|Person subOrganization:Organization taxID:Text telephone:Text
      unnamedSourcesPolicy:CreativeWork|URL vatID:Text
    `,
  },
  OnlineStore: {
    parents: ["Organization"],
    properties: `
      isStoreOn:OnlineMarketplace
    `,
  },
  ContactPoint: {
    parents: ["Thing"],
    properties: `
      areaServed:AdministrativeArea|GeoShape|Place|Text availableLanguage:Language|Text
      contactOption:ContactPointOption contactType:Text email:Text faxNumber:Text
      hoursAvailable:OpeningHoursSpecification productSupported:Product|Text
      serviceArea:AdministrativeArea|GeoShape|Place telephone:Text
    `,
  },
  PostalAddress: {
    parents: ["ContactPoint"],
    properties: `
      addressCountry:Country|Text addressLocality:Text addressRegion:AdministrativeArea|Text
      extendedAddress:Text postalCode:Text postOfficeBoxNumber:Text streetAddress:Text
    `,
  },
  CreativeWork: {
    parents: ["Thing"],
    properties: `
      about:Thing abstract:Text accessibilityAPI:Text accessibilityControl:Text accessibilityFeature:Text
      accessibilityHazard:Text accessibilitySummary:Text accessMode:Text accessModeSufficient:ItemList
      accountablePerson:Person acquireLicensePage:CreativeWork|URL aggregateRating:AggregateRating
      alternativeHeadline:Text archivedAt:URL|WebPage assesses:DefinedTerm|Text associatedMedia:MediaObject
      audience:Audience audio:AudioObject|Clip|MusicRecording author:Organization|Person award:Text awards:Text
      character:Person citation:CreativeWork|Text comment:Comment commentCount:Integer conditionsOfAccess:Text
      contentLocation:Place contentRating:Rating|Text contentReferenceTime:DateTime
      contributor:Organization|Person copyrightHolder:Organization|Person copyrightNotice:Text
      copyrightYear:Number correction:CorrectionComment|Text|URL countryOfOrigin:Country
      creativeWorkStatus:DefinedTerm|Text creator:Organization|Person creditText:Text dateCreated:Date|DateTime
      dateModified:Date|DateTime datePublished:Date|DateTime digitalSourceType:IPTCDigitalSourceEnumeration
      discussionUrl:URL displayLocation:Place editEIDR:Text|URL editor:Person
      educationalAlignment:AlignmentObject educationalLevel:DefinedTerm|Text|URL educationalUse:DefinedTerm|Text
      encoding:MediaObject encodingFormat:Text|URL encodings:MediaObject exampleOfWork:CreativeWork
      expires:Date|DateTime fileFormat:Text|URL funder:Organization|Person funding:Grant
      genre:DefinedTerm|Text|URL hasPart:CreativeWork headline:Text inLanguage:Language|Text
      interactionStatistic:InteractionCounter interactivityType:Text interpretedAsClaim:Claim
      isAccessibleForFree:Boolean isBasedOn:CreativeWork|Product|URL isBasedOnUrl:CreativeWork|Product|URL
      isFamilyFriendly:Boolean isPartOf:CreativeWork|URL keywords:DefinedTerm|Text|URL
      learningResourceType:DefinedTerm|Text license:CreativeWork|URL locationCreated:Place mainEntity:Thing
      maintainer:Organization|Person material:Product|Text|URL materialExtent:QuantitativeValue|Text
      mentions:Thing offers:Demand|Offer pattern:DefinedTerm|Text position:Integer|Text
      producer:Organization|Person provider:Organization|Person publication:PublicationEvent
      publisher:Organization|Person publisherImprint:Organization publishingPrinciples:CreativeWork|URL
      recordedAt:Event releasedEvent:PublicationEvent review:Review reviews:Review schemaVersion:Text|URL
      sdDatePublished:Date sdLicense:CreativeWork|URL sdPublisher:Organization|Person
      size:DefinedTerm|QuantitativeValue|SizeSpecification|Text sourceOrganization:Organization spatial:Place
      spatialCoverage:Place sponsor:Organization|Person teaches:DefinedTerm|Text temporal:DateTime|Text
      temporalCoverage:DateTime|Text|URL text:Text thumbnail:ImageObject thumbnailUrl:URL timeRequired:Duration
      translationOfWork:CreativeWork translator:Organization|Person typicalAgeRange:Text
      usageInfo:CreativeWork|URL version:Number|Text video:Clip|VideoObject wordCount:Integer
      workExample:CreativeWork workTranslation:CreativeWork
    `,
  },
  WebSite: {
    parents: ["CreativeWork"],
    properties: `
      issn:Text
    `,
  },
  SearchAction: {
    parents: ["Action"],
    properties: `
      query:Text
    `,
  },
  Action: {
    parents: ["Thing"],
    properties: `
      actionProcess:HowTo actionStatus:ActionStatusType agent:Organization|Person endTime:DateTime|Time
      error:Thing instrument:Thing location:Place|PostalAddress|Text|VirtualLocation object:Thing
      participant:Organization|Person provider:Organization|Person result:Thing startTime:DateTime|Time
      target:EntryPoint|URL
    `,
  },
  EntryPoint: {
    parents: ["Thing"],
    properties: `
      actionApplication:SoftwareApplication actionPlatform:DigitalPlatformEnumeration|Text|URL
      application:SoftwareApplication contentType:Text encodingType:Text httpMethod:Text urlTemplate:Text
    `,
  },
  Brand: {
    parents: ["Thing"],
    properties: `
      aggregateRating:AggregateRating logo:ImageObject|URL review:Review slogan:Text
    `,
  },
  SizeSpecification: {
    parents: ["QualitativeValue"],
    properties: `
      hasMeasurement:QuantitativeValue sizeGroup:SizeGroupEnumeration|Text sizeSystem:SizeSystemEnumeration|Text
      suggestedAge:QuantitativeValue suggestedGender:GenderType|Text suggestedMeasurement:QuantitativeValue
    `,
  },
  QualitativeValue: {
    parents: ["Thing"],
    properties: `
      additionalProperty:PropertyValue equal:QualitativeValue greater:QualitativeValue
      greaterOrEqual:QualitativeValue lesser:QualitativeValue lesserOrEqual:QualitativeValue
      nonEqual:QualitativeValue
      valueReference:DefinedTerm|Enumeration|MeasurementTypeEnumeration|PropertyValue|QualitativeValue|QuantitativeValue|StructuredValue|Text
    `,
  },
  Audience: {
    parents: ["Thing"],
    properties: `
      audienceType:Text geographicArea:AdministrativeArea
    `,
  },
  PeopleAudience: {
    parents: ["Audience"],
    properties: `
      healthCondition:MedicalCondition requiredGender:Text requiredMaxAge:Integer requiredMinAge:Integer
      suggestedAge:QuantitativeValue suggestedGender:GenderType|Text suggestedMaxAge:Number
      suggestedMeasurement:QuantitativeValue suggestedMinAge:Number
    `,
  },
  Country: {
    parents: ["Place"],
    properties: "",
  },
  Place: {
    parents: ["Thing"],
    properties: `
      additionalProperty:PropertyValue address:PostalAddress|Text aggregateRating:AggregateRating
      amenityFeature:LocationFeatureSpecification branchCode:Text containedIn:Place containedInPlace:Place
      containsPlace:Place event:Event events:Event faxNumber:Text geo:GeoCoordinates|GeoShape
      geoContains:GeospatialGeometry|Place geoCoveredBy:GeospatialGeometry|Place
      geoCovers:GeospatialGeometry|Place geoCrosses:GeospatialGeometry|Place
      geoDisjoint:GeospatialGeometry|Place geoEquals:GeospatialGeometry|Place
      geoIntersects:GeospatialGeometry|Place geoOverlaps:GeospatialGeometry|Place
      geoTouches:GeospatialGeometry|Place geoWithin:GeospatialGeometry|Place globalLocationNumber:Text
      hasCertification:Certification hasDriveThroughService:Boolean hasGS1DigitalLink:URL hasMap:Map|URL
      isAccessibleForFree:Boolean isicV4:Text keywords:DefinedTerm|Text|URL latitude:Number|Text
      logo:ImageObject|URL longitude:Number|Text map:URL maps:URL maximumAttendeeCapacity:Integer
      openingHoursSpecification:OpeningHoursSpecification photo:ImageObject|Photograph
      photos:ImageObject|Photograph publicAccess:Boolean review:Review reviews:Review slogan:Text
      smokingAllowed:Boolean specialOpeningHoursSpecification:OpeningHoursSpecification telephone:Text
      tourBookingPage:URL
    `,
  },
};

/** Closed lists of values, by the type that holds them. */
export const ENUMERATIONS: Readonly<Record<string, string>> = {
  ItemAvailability: `
      BackOrder Discontinued InStock InStoreOnly LimitedAvailability MadeToOrder OnlineOnly OutOfStock PreOrder
      PreSale Reserved SoldOut
    `,
  OfferItemCondition: `
      DamagedCondition NewCondition RefurbishedCondition UsedCondition
    `,
  WearableSizeSystemEnumeration: `
      WearableSizeSystemAU WearableSizeSystemBR WearableSizeSystemCN WearableSizeSystemContinental
      WearableSizeSystemDE WearableSizeSystemEN13402 WearableSizeSystemEurope WearableSizeSystemFR
      WearableSizeSystemGS1 WearableSizeSystemIT WearableSizeSystemJP WearableSizeSystemMX WearableSizeSystemUK
      WearableSizeSystemUS
    `,
  WearableSizeGroupEnumeration: `
      WearableSizeGroupBig WearableSizeGroupBoys WearableSizeGroupExtraShort WearableSizeGroupExtraTall
      WearableSizeGroupGirls WearableSizeGroupHusky WearableSizeGroupInfants WearableSizeGroupJuniors
      WearableSizeGroupMaternity WearableSizeGroupMens WearableSizeGroupMisses WearableSizeGroupPetite
      WearableSizeGroupPlus WearableSizeGroupRegular WearableSizeGroupShort WearableSizeGroupTall
      WearableSizeGroupWomens
    `,
  MerchantReturnEnumeration: `
      MerchantReturnFiniteReturnWindow MerchantReturnNotPermitted MerchantReturnUnlimitedWindow
      MerchantReturnUnspecified
    `,
  ReturnMethodEnumeration: `
      KeepProduct ReturnAtKiosk ReturnByMail ReturnInStore
    `,
  RefundTypeEnumeration: `
      ExchangeRefund FullRefund StoreCreditRefund
    `,
  ReturnFeesEnumeration: `
      FreeReturn OriginalShippingFees RestockingFees ReturnFeesCustomerResponsibility ReturnShippingFees
    `,
  GenderType: `
      Female Male
    `,
};
